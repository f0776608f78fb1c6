/** Complaints over REST. */
@NullMarked
package fr.pixemploi.certification.complaint.rest;

import org.jspecify.annotations.NullMarked;
