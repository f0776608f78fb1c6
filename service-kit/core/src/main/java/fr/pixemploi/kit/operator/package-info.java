/** What an operator may do to a service: dead letters, rewinds, rebuilds. Shows ids, types and reasons, never a name or a result. */
@NullMarked
package fr.pixemploi.kit.operator;

import org.jspecify.annotations.NullMarked;
