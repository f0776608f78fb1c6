/** Changes of files in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.filechange.persistence;

import org.jspecify.annotations.NullMarked;
