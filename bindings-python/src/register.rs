//! What the classes of every register have alike: recording an event, how they print, and lists of them.

use crate::convert::argument::{MomentArg, TextArg};
use crate::convert::members::named;
use crate::errors::{OrRaise, refuse};
use motcua::Moment;
use motcua::log::{Course, Entry, File};
use motcua::wire::{FromJson, read};
use pyo3::PyTypeInfo;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use serde_json::Value;

/// The file after one more event, as it is said in Python.
pub(crate) fn recorded<C: Course>(
    py: Python<'_>,
    file: &File<C>,
    (event, at): (TextArg, MomentArg),
    details: Option<Bound<'_, PyDict>>,
) -> PyResult<File<C>>
where
    File<C>: Clone,
    Entry<C::Event>: FromJson,
{
    let mut line = named(details)?;
    line.insert("type".to_owned(), event.0.into());
    line.insert("at".to_owned(), at.0.to_string().into());
    let mut next = file.clone();
    read::<Entry<C::Event>>("event", &Value::Object(line))
        .and_then(|entry| next.record_entry(entry))
        .or_raise(py)?;
    Ok(next)
}

/// A file as its class prints it, with the code of its state.
pub(crate) fn printed<C: Course>(class: &str, file: &File<C>, state: &str) -> String {
    let due = file.due().map_or_else(|| "None".to_owned(), |due: Moment| due.to_string());
    format!("{class}({:?}, state={state}, due={due})", file.code())
}

/// The items of an argument, each with its place; text is no list.
pub(crate) fn items<'py>(
    given: &Bound<'py, PyAny>,
    name: &'static str,
    expected: &str,
) -> PyResult<impl Iterator<Item = PyResult<(String, Bound<'py, PyAny>)>> + use<'py>> {
    let list = if given.is_instance_of::<PyString>() { None } else { given.try_iter().ok() };
    let list = list.ok_or_else(|| refuse(given, name, expected))?;
    Ok(list.enumerate().map(move |(at, item)| Ok((format!("{name}[{at}]"), item?))))
}

/// The files of an argument, all of this class.
pub(crate) fn files<T: PyTypeInfo>(
    given: &Bound<'_, PyAny>,
    name: &'static str,
    class: &str,
) -> PyResult<Vec<Py<T>>> {
    let file = |item: PyResult<(String, Bound<'_, PyAny>)>| {
        let (path, item) = item?;
        let file = item.cast::<T>().map(|file| file.clone().unbind());
        file.map_err(|_| refuse(&item, &path, &format!("a {class}")))
    };
    items(given, name, &format!("a sequence of {class}"))?.map(file).collect()
}
