/**
 * How long anything is waited for, and what is said when it never comes. <p>Must not touch: other packages of this module.
 */
@NullMarked
package fr.pixemploi.local.patience;

import org.jspecify.annotations.NullMarked;
