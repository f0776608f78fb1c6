/** Revocations of sealed certificates over REST. */
@NullMarked
package fr.pixemploi.certification.revocation.rest;

import org.jspecify.annotations.NullMarked;
