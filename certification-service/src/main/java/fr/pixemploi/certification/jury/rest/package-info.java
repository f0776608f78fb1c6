/** REST of the jury. */
@NullMarked
package fr.pixemploi.certification.jury.rest;

import org.jspecify.annotations.NullMarked;
