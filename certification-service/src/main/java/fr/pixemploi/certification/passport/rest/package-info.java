/** Batches for the passport of skills over REST. */
@NullMarked
package fr.pixemploi.certification.passport.rest;

import org.jspecify.annotations.NullMarked;
