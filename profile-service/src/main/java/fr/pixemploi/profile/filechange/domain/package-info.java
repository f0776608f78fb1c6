/** What was changed in files, for the persons they are about. */
@NullMarked
package fr.pixemploi.profile.filechange.domain;

import org.jspecify.annotations.NullMarked;
