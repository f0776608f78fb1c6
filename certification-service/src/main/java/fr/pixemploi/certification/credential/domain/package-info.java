/** What a certificate becomes outside of this platform: an Open Badge that anyone can verify, its issuer's keys, its status. */
@NullMarked
package fr.pixemploi.certification.credential.domain;

import org.jspecify.annotations.NullMarked;
