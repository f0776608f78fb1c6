/** Certificates: sealed content, verification code. */
@NullMarked
package fr.pixemploi.certification.certificate.domain;

import org.jspecify.annotations.NullMarked;
