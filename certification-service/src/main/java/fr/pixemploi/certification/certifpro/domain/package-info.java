/** What Certif'Pro asks of who passed CléA numérique, and how far its certificate has come. */
@NullMarked
package fr.pixemploi.certification.certifpro.domain;

import org.jspecify.annotations.NullMarked;
