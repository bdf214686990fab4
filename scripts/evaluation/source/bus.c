/* SPDX-License-Identifier: MIT */
#include "client.h"
#include "bus.h"

/* Nobody else can know it. */
struct bus_private {
	int users;
};

static struct list_head buses = { &buses, &buses };
static struct bus_limits bus_limits;

unsigned int bus_count;
EXPORT_SYMBOL(bus_count);

const char bus_kinds[3][8] = { "slow", "fast", "other" };
EXPORT_SYMBOL(bus_kinds);

static int bus_length(const char *name)
{
	int length = 0;

	while (name[length])
		length++;
	return length;
}

int bus_register(struct bus *bus, const char *name)
{
	if (bus_length(name) >= (int)sizeof(bus->name))
		return -22;
	bus->siblings.next = &buses;
	bus->siblings.prev = buses.prev;
	buses.prev->next = &bus->siblings;
	buses.prev = &bus->siblings;
	if (bus->private)
		bus->private->users++;
	bus->client = 0;
	bus_count++;
	return 0;
}
EXPORT_SYMBOL(bus_register);

int bus_send(struct bus *bus, struct bus_message *message, unsigned int timeout)
{
	if (!timeout)
		return -110;
	return bus->ops->transfer(bus, message);
}
EXPORT_SYMBOL(bus_send);

enum bus_state bus_state_of(const struct bus *bus)
{
	return bus->state;
}
EXPORT_SYMBOL(bus_state_of);

void bus_set_flags(struct bus *bus, bus_flags_t flags)
{
	bus->flags = flags;
}
EXPORT_SYMBOL(bus_set_flags);

void bus_read_stats(struct bus *bus, struct bus_stats *into)
{
	*into = bus->stats;
}
EXPORT_SYMBOL(bus_read_stats);

int bus_for_each(int (*visit)(struct bus *bus, void *data), void *data)
{
	struct list_head *at;

	for (at = buses.next; at != &buses; at = at->next)
		if (visit((struct bus *)at, data))
			return 1;
	return 0;
}
EXPORT_SYMBOL(bus_for_each);

int bus_link(struct bus *from, struct bus *to)
{
	to->flags = from->flags;
	return to->unit - from->unit;
}
EXPORT_SYMBOL(bus_link);

void bus_log(struct bus *bus, const char *format, ...)
{
	bus->unit += !format;
}
EXPORT_SYMBOL(bus_log);

void bus_set_limits(struct bus_limits limits)
{
	bus_limits = limits;
}
EXPORT_SYMBOL(bus_set_limits);

u32 bus_checksum(const u8 *bytes, size_t length)
{
	u32 sum = 0;

	while (length--)
		sum = sum * 31 + *bytes++;
	return sum;
}
EXPORT_SYMBOL(bus_checksum);

long bus_copy(char *to, const char *from, int length)
{
	int i;

	for (i = 0; i < length; i++)
		to[i] = from[i];
	return i;
}
EXPORT_SYMBOL(bus_copy);

void bus_halt(int code)
{
	for (;;)
		asm volatile("" : : "r"(code));
}
EXPORT_SYMBOL(bus_halt);

int bus_reset()
{
	return bus_count != 0;
}
EXPORT_SYMBOL(bus_reset);
