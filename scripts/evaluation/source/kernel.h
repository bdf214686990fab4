/* SPDX-License-Identifier: MIT */
/* What a driver has of its kernel, as far as it matters here. */
#ifndef KERNEL_H
#define KERNEL_H

#ifndef __GENKSYMS__
/* As kernels since Linux 6.5 mark exports: licence, namespace and the symbol. genksyms finds the macro itself. */
#define EXPORT_SYMBOL(name)                                                           \
	asm(".pushsection .export_symbol,\"a\"\n__export_symbol_" #name ":\n"         \
	    ".asciz \"\"\n.asciz \"\"\n.balign 8\n.quad " #name "\n"                  \
	    ".popsection\n")
#endif

#define __aligned(n) __attribute__((__aligned__(n)))
#define __packed __attribute__((__packed__))
#define __noreturn __attribute__((__noreturn__))
#define __must_check __attribute__((__warn_unused_result__))
#define __deprecated __attribute__((__deprecated__))
#define __section(name) __attribute__((__section__(name)))
#ifdef RANDOMIZED
#define __randomize_layout __attribute__((randomize_layout))
#else
#define __randomize_layout
#endif

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef int s32;
typedef unsigned long long u64;
typedef unsigned long size_t;
typedef _Bool bool;

struct list_head {
	struct list_head *next, *prev;
};

#endif
