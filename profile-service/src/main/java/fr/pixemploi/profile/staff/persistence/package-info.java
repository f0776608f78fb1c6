/** Staff in PostgreSQL, and what is wished of it. */
@NullMarked
package fr.pixemploi.profile.staff.persistence;

import org.jspecify.annotations.NullMarked;
