/* SPDX-License-Identifier: MIT */
/* The interface of a small driver. Each edit of the evaluation changes some lines of these files. */
#ifndef BUS_H
#define BUS_H

#include "kernel.h"

#define BUS_NAME_LEN 16
#define BUS_F_SHARED 0x1
#define BUS_F_POLLED 0x2

struct device_node;
struct bus_client;
struct bus_private;
struct bus;

typedef unsigned int bus_flags_t;

enum bus_state {
	BUS_DOWN,
	BUS_UP,
	BUS_BROKEN,
};

enum bus_counter {
	BUS_COUNTER_IN,
	BUS_COUNTER_OUT,
	BUS_COUNTERS,
};

/* Nothing but its size is used. */
struct bus_registers {
	u32 control;
	u32 status;
};

/* Allocated by the caller. */
struct bus_stats {
	u64 sent;
	u64 dropped;
	u64 delayed;
	u32 errors;
	u32 retries;
};

union bus_value {
	u64 word;
	u8 bytes[8];
};

struct bus_message {
	u16 kind;
	u8 channel;
	u32 length;
	u32 urgent:1;
	u32 priority:3;
	u32 attempts:4;
	union bus_value value;
	char data[];
};

struct bus_limits {
	s32 lowest;
	s32 highest;
};

struct bus_ops {
	int (*probe)(struct bus *bus, int unit);
	void (*remove)(struct bus *bus);
	int (*transfer)(struct bus *bus, struct bus_message *message);
};

struct bus {
	struct list_head siblings;
	const struct bus_ops *ops;
	char name[BUS_NAME_LEN];
	int unit;
	unsigned long features;
	enum bus_state state;
	bus_flags_t flags;
	void *cookie;
	u8 (*palette)[4];
	struct {
		u16 major;
		u16 minor;
	} revision;
	u32 counters[BUS_COUNTERS];
	u8 shadow[sizeof(struct bus_registers)];
	struct bus_stats stats;
	struct bus_client *client;
	struct device_node *of_node;
	struct bus_private *private;
	u64 reserved1;
	u64 reserved2;
} __randomize_layout;

extern unsigned int bus_count;
extern const char bus_kinds[3][8];

int bus_register(struct bus *bus, const char *name);
int bus_send(struct bus *bus, struct bus_message *message, unsigned int timeout);
enum bus_state bus_state_of(const struct bus *bus);
void bus_set_flags(struct bus *bus, bus_flags_t flags);
void bus_read_stats(struct bus *bus, struct bus_stats *into);
int bus_for_each(int (*visit)(struct bus *bus, void *data), void *data);
int bus_link(struct bus *from, struct bus *to);
void bus_log(struct bus *bus, const char *format, ...);
void bus_set_limits(struct bus_limits limits);
u32 bus_checksum(const u8 *bytes, size_t length);
long bus_copy(char *to, const char *from, int length);
void bus_halt(int code) __noreturn;
int bus_reset();

static inline bool bus_is_shared(const struct bus *bus)
{
	return bus->flags & BUS_F_SHARED;
}

#endif
