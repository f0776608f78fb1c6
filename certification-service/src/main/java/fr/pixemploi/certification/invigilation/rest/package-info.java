/** How invigilators enter by code, and what they read. */
@NullMarked
package fr.pixemploi.certification.invigilation.rest;

import org.jspecify.annotations.NullMarked;
