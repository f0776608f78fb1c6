/** The portal in a real browser, on the packaged platform: each role's journey, every page's form, and what is never lost. */
@NullMarked
package fr.pixemploi.proofs.portal;

import org.jspecify.annotations.NullMarked;
