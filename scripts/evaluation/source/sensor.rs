// SPDX-License-Identifier: MIT
//! The interface of a small driver in Rust, for the edits of the evaluation.
#![no_std]

use core::arch::global_asm;

pub const CHANNELS: usize = 4;

/// Laid out as the compiler likes.
pub struct Reading {
    pub channel: u8,
    pub value: u32,
    pub scale: u16,
}

/// Laid out as in C.
#[repr(C)]
pub struct Range {
    pub lowest: i32,
    pub highest: i32,
}

pub enum Power {
    Off,
    Standby,
    On { milliwatts: u32 },
}

#[repr(u32)]
#[derive(Clone, Copy)]
pub enum Mode {
    Single = 0,
    Continuous = 1,
}

pub trait Probe {
    fn open(&self) -> i32;
    fn read(&self, channel: u8) -> u32;
}

mod hidden {
    pub struct State {
        pub users: u32,
    }
}

pub struct Sensor {
    pub reading: Reading,
    pub range: Range,
    pub power: Power,
    pub mode: Mode,
    pub last: Option<u32>,
    pub next: Option<&'static Sensor>,
    pub history: [u16; CHANNELS],
    state: hidden::State,
}

#[no_mangle]
pub fn sensor_read(sensor: &Sensor, channel: u8) -> u32 {
    sensor.reading.value + channel as u32
}

#[no_mangle]
pub fn sensor_configure(sensor: &mut Sensor, range: Range) -> Result<u32, i32> {
    sensor.state.users += 1;
    sensor.range = range;
    Ok(sensor.state.users)
}

#[no_mangle]
pub fn sensor_probe(probe: &dyn Probe) -> i32 {
    probe.open()
}

#[no_mangle]
pub fn sensor_sum(values: &[u32]) -> u32 {
    let mut sum = 0u32;
    for value in values {
        sum = sum.wrapping_add(*value);
    }
    sum
}

macro_rules! export {
    ($($name:literal)*) => { global_asm!($(
        ".pushsection .export_symbol,\"a\"",
        concat!("__export_symbol_", $name, ":"),
        ".asciz \"\"", ".asciz \"\"", ".balign 8",
        concat!(".quad ", $name),
        ".popsection",
    )*); };
}
export!("sensor_read" "sensor_configure" "sensor_probe" "sensor_sum");
