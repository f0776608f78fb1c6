/** Messages and what people want of them in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.message.persistence;

import org.jspecify.annotations.NullMarked;
