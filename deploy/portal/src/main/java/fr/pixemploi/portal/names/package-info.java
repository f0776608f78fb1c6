/** What things are called that services name by id or code alone, asked once for many pages. */
@NullMarked
package fr.pixemploi.portal.names;

import org.jspecify.annotations.NullMarked;
