/** Figures of a quarter that go out: who counts, what of them, along which trees. Pure; the secret key of the lots comes in. */
@NullMarked
package fr.pixemploi.profile.release.domain;

import org.jspecify.annotations.NullMarked;
