/** Certif'Pro's file and what it needs, over REST. */
@NullMarked
package fr.pixemploi.certification.certifpro.rest;

import org.jspecify.annotations.NullMarked;
