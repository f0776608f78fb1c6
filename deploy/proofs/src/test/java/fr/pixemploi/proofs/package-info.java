/**
 * What the platform promises as a whole, tried on its packaged services with real engines: reduced in the ordinary build, at length under
 * the profile "prove".
 */
package fr.pixemploi.proofs;
