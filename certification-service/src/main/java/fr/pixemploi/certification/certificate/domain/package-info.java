/** Certificates: sealed content, verification code. May touch java.* and the rules' values; must not know SQL, HTTP or topics. */
@NullMarked
package fr.pixemploi.certification.certificate.domain;

import org.jspecify.annotations.NullMarked;
