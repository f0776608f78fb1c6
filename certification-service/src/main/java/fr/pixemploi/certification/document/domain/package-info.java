/** What is printed and handed over: facts of a certificate, of a session, and the key that seals documents. Knows no other capability. */
@NullMarked
package fr.pixemploi.certification.document.domain;

import org.jspecify.annotations.NullMarked;
