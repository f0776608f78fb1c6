/** Use cases of corrections of an identity: a centre asks, the jury answers. */
@NullMarked
package fr.pixemploi.certification.correction.application;

import org.jspecify.annotations.NullMarked;
