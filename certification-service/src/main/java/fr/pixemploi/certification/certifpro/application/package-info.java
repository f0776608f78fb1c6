/** A centre completes, takes and follows what goes to Certif'Pro. */
@NullMarked
package fr.pixemploi.certification.certifpro.application;

import org.jspecify.annotations.NullMarked;
