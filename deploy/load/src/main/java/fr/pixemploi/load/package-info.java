/**
 * Load on the answer path: many people who sit the test at once, what it costs, and what the database alone could take. May touch the
 * launcher of the platform; knows no service's classes.
 */
@NullMarked
package fr.pixemploi.load;

import org.jspecify.annotations.NullMarked;
