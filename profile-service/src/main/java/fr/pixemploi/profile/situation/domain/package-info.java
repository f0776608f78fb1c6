/** How a person lives and what training has to fit: never why. */
@NullMarked
package fr.pixemploi.profile.situation.domain;

import org.jspecify.annotations.NullMarked;
