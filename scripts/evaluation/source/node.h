/* SPDX-License-Identifier: MIT */
/* Defines another such type; bus.c does not include it. */
#ifndef NODE_H
#define NODE_H

struct device_node {
	const char *path;
	struct device_node *parent;
};

#endif
