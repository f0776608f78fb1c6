/** The copy that a person takes away: an archive of tables, and a page to read. */
@NullMarked
package fr.pixemploi.profile.export.application.copy;

import org.jspecify.annotations.NullMarked;
