/** What people asked for, in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.rights.persistence;

import org.jspecify.annotations.NullMarked;
