/** Certification centres: what each is accredited for, and its venues. */
@NullMarked
package fr.pixemploi.certification.centre.domain;

import org.jspecify.annotations.NullMarked;
