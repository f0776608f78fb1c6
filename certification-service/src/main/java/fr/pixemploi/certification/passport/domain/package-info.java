/** What the passport of skills (CPF) is told of certificates, in batches, and what came of each. */
@NullMarked
package fr.pixemploi.certification.passport.domain;

import org.jspecify.annotations.NullMarked;
