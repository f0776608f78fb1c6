/** Load on the answer path: many people who sit the test at once, what it costs, and what the database alone could take. */
@NullMarked
package fr.pixemploi.load;

import org.jspecify.annotations.NullMarked;
