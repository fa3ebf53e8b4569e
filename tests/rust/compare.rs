//! Comparing an answer with what a vector expects.

use serde_json::Value;

/// Whether an answer is as expected: by value; of an object only the keys that the vector names.
pub fn agrees(expected: &Value, found: &Value) -> bool {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => expected
            .iter()
            .all(|(key, value)| found.get(key).is_some_and(|found| agrees(value, found))),
        (Value::Array(expected), Value::Array(found)) => {
            expected.len() == found.len()
                && expected.iter().zip(found).all(|(expected, found)| agrees(expected, found))
        }
        _ => expected == found,
    }
}

#[cfg(test)]
mod tests {
    use super::agrees;
    use serde_json::json;

    #[test]
    fn only_named_keys_are_compared_and_lists_wholly() {
        assert!(agrees(&json!({ "a": 1 }), &json!({ "a": 1, "b": 2 })));
        assert!(!agrees(&json!({ "a": 1, "c": null }), &json!({ "a": 1 })));
        assert!(!agrees(&json!([1]), &json!([1, 2])));
        assert!(!agrees(&json!("1"), &json!(1)));
    }
}
