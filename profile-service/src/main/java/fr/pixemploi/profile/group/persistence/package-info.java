/** Groups in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.group.persistence;

import org.jspecify.annotations.NullMarked;
