/** What people asked the structure for by law, and its answers. */
@NullMarked
package fr.pixemploi.portal.adviser.rights;

import org.jspecify.annotations.NullMarked;
