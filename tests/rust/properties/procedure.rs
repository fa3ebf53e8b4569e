//! Procedures drawn at random: compared with themselves nothing is simplified, JSON gives them back, and a
//! process is accepted if and only if its steps fit.

use motcua::procedure::{CaseLimit, Channel, Comparison, InternalProcess, ProcessStep, compare};
use motcua::time_limit::{Amount, Unit};
use motcua::wire::{AnswerProcedure, read};
use motcua::{ErrorKind, Procedure, Ratio, TimeLimit};
use proptest::prelude::*;

/// A procedure with some rows of limits, each for a way in, a kind of dossier, or neither.
fn procedure() -> impl Strategy<Value = Procedure> {
    let row = (0..4_usize, 0..3_u8, 1..60_u32, any::<bool>(), any::<bool>());
    prop::collection::vec(row, 0..6).prop_map(|rows| {
        let procedure = Procedure::new("Cấp giấy phép").with_code("1.001193");
        rows.into_iter().fold(procedure, |procedure, (channel, case, days, working, remote)| {
            let limit = if working { TimeLimit::working_days(days) } else { TimeLimit::days(days) };
            let mut row = CaseLimit::of(limit);
            if let Some(channel) = Channel::ALL.get(channel) {
                row = row.with_channel(*channel);
            }
            if case > 0 {
                row = row.with_case(format!("trường hợp {case}"));
            }
            procedure.with_limit(if remote { row.for_remote_areas() } else { row })
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_procedure_simplifies_nothing_in_itself(procedure in procedure()) {
        let same = compare(&procedure, &procedure);
        prop_assert!(same.added_parts().is_empty() && same.removed_parts().is_empty());
        for row in same.limits() {
            prop_assert_eq!(row.before(), row.after());
            prop_assert!(!matches!(row.comparison(), Comparison::Added | Comparison::Removed));
            let cut = row.change().and_then(motcua::procedure::Change::cut);
            prop_assert!(cut.is_none_or(|cut| cut == Ratio::whole(0)));
        }
    }

    #[test]
    fn json_gives_a_procedure_back(procedure in procedure()) {
        let told = serde_json::to_value(AnswerProcedure::from(&procedure)).unwrap_or_default();
        prop_assert_eq!(read::<Procedure>("procedure", &told)?, procedure);
    }

    #[test]
    fn a_process_is_accepted_if_its_steps_fit(
        days in 1..20_u32, quarters in prop::collection::vec(1..12_u32, 1..8)
    ) {
        let share = |quarters: &u32| -> motcua::Result<_> {
            let share = TimeLimit::new(Amount::new(*quarters, 4)?, Unit::WorkingDay)?;
            Ok(ProcessStep::new("bước", share))
        };
        let steps = quarters.iter().map(share).collect::<motcua::Result<Vec<_>>>()?;
        let sum: u32 = quarters.iter().sum();
        match InternalProcess::new(TimeLimit::working_days(days), steps) {
            Ok(process) => {
                prop_assert!(sum <= 4 * days);
                prop_assert_eq!(Some(process.sum()?), Ratio::new(sum.into(), 4));
            }
            Err(error) => {
                prop_assert!(sum > 4 * days);
                prop_assert_eq!(error.kind(), ErrorKind::ProcessTooLong);
            }
        }
    }
}
