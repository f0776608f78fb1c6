/**
 * The people who sit the test at once: their accounts, their answers, and how long the service takes for each.
 */
@NullMarked
package fr.pixemploi.load.people;

import org.jspecify.annotations.NullMarked;
