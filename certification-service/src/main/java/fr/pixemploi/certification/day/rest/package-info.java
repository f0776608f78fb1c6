/** REST of a centre's day. */
@NullMarked
package fr.pixemploi.certification.day.rest;

import org.jspecify.annotations.NullMarked;
