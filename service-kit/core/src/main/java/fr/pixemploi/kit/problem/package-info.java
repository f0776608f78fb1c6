/** Every error as an RFC 9457 problem in French or English, also those of the framework. */
@NullMarked
package fr.pixemploi.kit.problem;

import org.jspecify.annotations.NullMarked;
