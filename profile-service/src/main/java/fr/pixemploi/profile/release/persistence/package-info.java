/** The people of a quarter in one reading, and stored releases. */
@NullMarked
package fr.pixemploi.profile.release.persistence;

import org.jspecify.annotations.NullMarked;
