/** REST of centres. */
@NullMarked
package fr.pixemploi.certification.centre.rest;

import org.jspecify.annotations.NullMarked;
