/** The images, run as a cluster runs them: read-only, as nobody in particular and without any rights. */
@NullMarked
package fr.pixemploi.proofs.image;

import org.jspecify.annotations.NullMarked;
