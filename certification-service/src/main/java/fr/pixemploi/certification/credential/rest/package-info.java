/** What verifiers fetch: the issuer's keys and the status lists. Open to all, and nothing in it is of anybody. */
@NullMarked
package fr.pixemploi.certification.credential.rest;

import org.jspecify.annotations.NullMarked;
