/* SPDX-License-Identifier: MIT */
/* Has nothing to do with buses; nothing includes it. */
#ifndef CLOCK_H
#define CLOCK_H

struct clock_rate {
	unsigned long hertz;
	int users;
};

unsigned long clock_get(struct clock_rate *rate);

#endif
