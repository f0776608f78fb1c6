/** How much anyone may ask for: each instance of a service counts by itself. Codes that can be guessed are counted in the database. */
@NullMarked
package fr.pixemploi.kit.limit;

import org.jspecify.annotations.NullMarked;
