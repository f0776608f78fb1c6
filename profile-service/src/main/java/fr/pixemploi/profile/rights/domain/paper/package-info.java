/** The code on paper by which a person without an account speaks for themselves. */
@NullMarked
package fr.pixemploi.profile.rights.domain.paper;

import org.jspecify.annotations.NullMarked;
