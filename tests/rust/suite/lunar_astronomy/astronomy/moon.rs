//! New moons, by the series of Meeus, *Astronomical Algorithms*, chapter 49: within some 17 seconds.

/// One periodic term: the coefficient in days, the power of the eccentricity of the earth's orbit,
/// and the multiples of the sun's anomaly, the moon's anomaly and the moon's argument of latitude.
type Term = (f64, i32, [f64; 3]);

const PERIODIC: [Term; 24] = [
    (-0.407_20, 0, [0.0, 1.0, 0.0]),
    (0.172_41, 1, [1.0, 0.0, 0.0]),
    (0.016_08, 0, [0.0, 2.0, 0.0]),
    (0.010_39, 0, [0.0, 0.0, 2.0]),
    (0.007_39, 1, [-1.0, 1.0, 0.0]),
    (-0.005_14, 1, [1.0, 1.0, 0.0]),
    (0.002_08, 2, [2.0, 0.0, 0.0]),
    (-0.001_11, 0, [0.0, 1.0, -2.0]),
    (-0.000_57, 0, [0.0, 1.0, 2.0]),
    (0.000_56, 1, [1.0, 2.0, 0.0]),
    (-0.000_42, 0, [0.0, 3.0, 0.0]),
    (0.000_42, 1, [1.0, 0.0, 2.0]),
    (0.000_38, 1, [1.0, 0.0, -2.0]),
    (-0.000_24, 1, [-1.0, 2.0, 0.0]),
    (-0.000_07, 0, [2.0, 1.0, 0.0]),
    (0.000_04, 0, [0.0, 2.0, -2.0]),
    (0.000_04, 0, [3.0, 0.0, 0.0]),
    (0.000_03, 0, [1.0, 1.0, -2.0]),
    (0.000_03, 0, [0.0, 2.0, 2.0]),
    (-0.000_03, 0, [1.0, 1.0, 2.0]),
    (0.000_03, 0, [-1.0, 1.0, 2.0]),
    (-0.000_02, 0, [-1.0, 1.0, -2.0]),
    (-0.000_02, 0, [1.0, 3.0, 0.0]),
    (0.000_02, 0, [0.0, 4.0, 0.0]),
];

/// What the planets add: days, and an argument in degrees at k = 0 with its advance for each k.
const PLANETARY: [(f64, f64, f64); 14] = [
    (0.000_325, 299.77, 0.107_408),
    (0.000_165, 251.88, 0.016_321),
    (0.000_164, 251.83, 26.651_886),
    (0.000_126, 349.42, 36.412_478),
    (0.000_110, 84.66, 18.206_239),
    (0.000_062, 141.74, 53.303_771),
    (0.000_060, 207.14, 2.453_732),
    (0.000_056, 154.84, 7.306_860),
    (0.000_047, 34.52, 27.261_239),
    (0.000_042, 207.19, 0.121_824),
    (0.000_040, 291.34, 1.844_379),
    (0.000_037, 161.72, 24.198_154),
    (0.000_035, 239.56, 25.513_099),
    (0.000_023, 331.55, 3.592_518),
];

/// The instant, in TT, of new moon number `k`; number 0 is that of 6 January 2000.
pub(crate) fn new_moon(k: i32) -> f64 {
    let k = f64::from(k);
    let t = k / 1236.85;
    let series = |c: [f64; 4]| c.iter().rev().fold(0.0, |sum, c| sum * t + c);

    let mean = 5.097_66
        + 29.530_588_861 * k
        + t * t * series([0.000_154_37, -0.000_000_150, 0.000_000_000_73, 0.0]);
    let anomalies = [
        2.5534 + 29.105_356_70 * k + t * t * series([-0.000_001_4, -0.000_000_11, 0.0, 0.0]),
        201.5643
            + 385.816_935_28 * k
            + t * t * series([0.010_758_2, 0.000_012_38, -0.000_000_058, 0.0]),
        160.7108
            + 390.670_502_84 * k
            + t * t * series([-0.001_611_8, -0.000_002_27, 0.000_000_011, 0.0]),
    ];
    let node = 124.7746 - 1.563_755_88 * k + t * t * series([0.002_067_2, 0.000_002_15, 0.0, 0.0]);
    let eccentricity = 1.0 - 0.002_516 * t - 0.000_007_4 * t * t;

    let periodic: f64 = PERIODIC
        .iter()
        .map(|(days, power, multiples)| {
            let angle: f64 = multiples.iter().zip(anomalies).map(|(m, angle)| m * angle).sum();
            days * eccentricity.powi(*power) * angle.to_radians().sin()
        })
        .sum();
    let planetary: f64 = PLANETARY
        .iter()
        .zip([-0.009_173].into_iter().chain(std::iter::repeat(0.0)))
        .map(|((days, at, advance), bend)| {
            days * (at + advance * k + bend * t * t).to_radians().sin()
        })
        .sum();
    mean + periodic + planetary - 0.000_17 * node.to_radians().sin()
}
