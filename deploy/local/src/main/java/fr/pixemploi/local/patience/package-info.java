/**
 * How long anything is waited for, and what is said when it never comes. <p>May touch: the JDK. Must not: other packages of this module.
 */
@NullMarked
package fr.pixemploi.local.patience;

import org.jspecify.annotations.NullMarked;
