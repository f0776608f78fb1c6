/** What the framework throws or would let through, turned into problems. */
@NullMarked
package fr.pixemploi.kit.problem.mapping;

import org.jspecify.annotations.NullMarked;
