/* SPDX-License-Identifier: MIT */
/* Defines a type that bus.h uses by pointer only; bus.c includes it. */
#ifndef CLIENT_H
#define CLIENT_H

struct bus_client {
	int id;
	const char *label;
};

#endif
