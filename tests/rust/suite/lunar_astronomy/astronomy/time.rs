//! Scales of time. Instants are days from 2000-01-01T12:00, as real numbers: in terrestrial time (TT)
//! where the sky is computed, in universal time (UT) where days are.

use chrono::{NaiveDate, TimeDelta};
use motcua::date;

/// The civil day at whose noon, at Greenwich, instants are counted from.
const ORIGIN: NaiveDate = date(2000, 1, 1);

/// TT − UT in seconds, by the polynomials of Espenak and Meeus; after 2005 they are a forecast.
fn delta_t(year: f64) -> f64 {
    let (origin, coefficients): (f64, &[f64]) = match year {
        y if y < 1900.0 => {
            (1860.0, &[7.62, 0.5737, -0.251_754, 0.016_806_68, -0.000_447_362_4, 1.0 / 233_174.0])
        }
        y if y < 1920.0 => (1900.0, &[-2.79, 1.494_119, -0.059_893_9, 0.006_196_6, -0.000_197]),
        y if y < 1941.0 => (1920.0, &[21.20, 0.844_93, -0.076_100, 0.002_093_6]),
        y if y < 1961.0 => (1950.0, &[29.07, 0.407, -1.0 / 233.0, 1.0 / 2547.0]),
        y if y < 1986.0 => (1975.0, &[45.45, 1.067, -1.0 / 260.0, -1.0 / 718.0]),
        y if y < 2005.0 => {
            (2000.0, &[63.86, 0.3345, -0.060_374, 0.001_727_5, 0.000_651_814, 0.000_023_735_99])
        }
        y if y < 2050.0 => (2000.0, &[62.92, 0.322_17, 0.005_589]),
        _ => (1820.0, &[-20.0 - 0.5628 * 330.0, 0.5628, 0.0032]),
    };
    coefficients.iter().rev().fold(0.0, |sum, c| sum * (year - origin) + c)
}

/// The instant in UT of an instant in TT.
pub(crate) fn universal(terrestrial: f64) -> f64 {
    terrestrial - delta_t(2000.0 + terrestrial / 365.2425) / 86_400.0
}

/// Whose midnight begins the day.
#[derive(Clone, Copy)]
pub(crate) enum Reckoning {
    /// Vietnam's from 1968; before that Peking's, by mean solar time until 1928.
    Vietnam,
    /// That of a zone, in hours east of Greenwich, at all times.
    Zone(i32),
}

impl Reckoning {
    fn seconds_east(self, universal: f64) -> f64 {
        // The few hours between the midnights at the turn of these two years hold no event.
        let before = |year| universal < (date(year, 1, 1) - ORIGIN).num_days() as f64 - 0.5;
        match self {
            Self::Zone(hours) => f64::from(hours) * 3600.0,
            Self::Vietnam if before(1929) => 7.0 * 3600.0 + 45.0 * 60.0 + 40.0,
            Self::Vietnam if before(1968) => 8.0 * 3600.0,
            Self::Vietnam => 7.0 * 3600.0,
        }
    }

    /// The civil day of an instant.
    pub(crate) fn civil(self, universal: f64) -> Civil {
        let days = universal + 0.5 + self.seconds_east(universal) / 86_400.0;
        let into_day = (days - days.floor()) * 86_400.0;
        let day = ORIGIN + TimeDelta::days(days.floor() as i64);
        if into_day < 43_200.0 {
            Civil { day, midnight: day, after: into_day }
        } else {
            Civil { day, midnight: day + TimeDelta::days(1), after: into_day - 86_400.0 }
        }
    }
}

/// The civil day of an instant, and how near it is to midnight.
#[derive(Clone, Copy)]
pub(crate) struct Civil {
    /// The day on which the instant falls.
    pub(crate) day: NaiveDate,
    /// The day that begins at the nearest midnight.
    pub(crate) midnight: NaiveDate,
    /// Seconds after that midnight; negative before it.
    pub(crate) after: f64,
}
