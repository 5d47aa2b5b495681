"""An authority of this machine's own, and what it vouches for. Nothing here touches a file.

The root is what a phone trusts. Its key signs one other certificate and is never kept: what stays on the disk is the
key of that other one, the signer. The signer may vouch for addresses of home networks and this machine's own name only
(RFC 5280, 4.2.1.10), and for servers only. A phone checks that even where it does not look at limits in a root it was
told to trust (RFC 5280, 6.1, leaves that open). So whoever steals the key cannot pass for a bank.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey as Key
from cryptography.x509 import Certificate, DNSName, GeneralName, IPAddress
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from backrack.web.phone.names import AT_HOME, Names

AUTHORITY_LASTS: Final = timedelta(days=3652)  # assumed: ten years, longer than a phone
LEAF_LASTS: Final = timedelta(days=397)  # browsers take no more than 398 days (Apple HT211025)
RENEWED_BEFORE: Final = timedelta(days=30)  # assumed: a month in which a computer is switched on once
_NO_NAME = "backrack.invalid"  # a name that nobody can have (RFC 6761)
_BACKDATED = timedelta(days=1)  # assumed: a phone whose clock is behind by less than a day is not sent away


class Unreadable(ValueError):
    """What should hold certificates and a key does not, or they do not belong together."""


@dataclass(frozen=True)
class Authority:
    """Whom a phone trusts, and who signs in its name. The root's own key is gone."""

    root: Certificate
    signer: Certificate
    key: Key

    @property
    def name(self) -> str | None:
        """The one name it may vouch for."""
        permitted = self.signer.extensions.get_extension_for_class(x509.NameConstraints).value.permitted_subtrees or []
        names = (str(each.value) for each in permitted if isinstance(each, DNSName))
        return next((name for name in names if name != _NO_NAME), None)

    def is_over(self, now: datetime) -> bool:
        return now >= self.signer.not_valid_after_utc

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of the root as phones show it."""
        return self.root.fingerprint(hashes.SHA256()).hex(":").upper()


@dataclass(frozen=True)
class Served:
    """The certificate a server shows, who signed it, and its key."""

    leaf: Certificate
    signer: Certificate
    key: Key


def new_authority(name: str | None, now: datetime) -> Authority:
    """An authority for ``name`` and all home networks, from ``now`` on."""
    root_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    called = f"backrack {name or ''}".strip()
    until = now + AUTHORITY_LASTS
    limits = x509.NameConstraints(permitted_subtrees=_permitted(name), excluded_subtrees=None)
    of_root = _begun(f"{called} {now:%Y-%m-%d}", f"{called} {now:%Y-%m-%d}", root_key, root_key, now, until)
    root = _signing(of_root, limits, below=1).sign(root_key, hashes.SHA256())
    of_signer = _begun(f"{called} signer", f"{called} {now:%Y-%m-%d}", key, root_key, now, until)
    signer = _signing(of_signer, limits, below=0).add_extension(_SERVERS_ONLY, critical=False)
    return Authority(root, signer.sign(root_key, hashes.SHA256()), key)


def new_leaf(authority: Authority, names: Names, now: datetime) -> Served:
    """What a server at ``names`` shows from ``now`` on. A name the authority may not vouch for is left out."""
    key = ec.generate_private_key(ec.SECP256R1())
    until = min(now - _BACKDATED + LEAF_LASTS, authority.signer.not_valid_after_utc)
    begun = _begun(f"backrack {names.address}", authority.signer, key, authority.key, now, until)
    leaf = (
        begun.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(_SERVERS_ONLY, critical=False)
        .add_extension(x509.SubjectAlternativeName(_named(authority, names)), critical=False)
    )
    return Served(leaf.sign(authority.key, hashes.SHA256()), authority.signer, key)


def still_good(served: Served, authority: Authority, names: Names, now: datetime) -> bool:
    """Whether a server at ``names`` may go on showing it: these names, signed by this authority, and for a while."""
    leaf, end = served.leaf, served.leaf.not_valid_after_utc
    # as long as its authority, it cannot be made to last longer
    until = end if end >= authority.signer.not_valid_after_utc else end - RENEWED_BEFORE
    return (
        served.signer == authority.signer
        and names_of(served) == frozenset(_named(authority, names))
        and leaf.not_valid_before_utc <= now < until
    )


def names_of(served: Served) -> frozenset[GeneralName]:
    return frozenset(served.leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value)


def authority_to_pem(authority: Authority) -> bytes:
    return _to_pem(authority.key, authority.signer, authority.root)


def authority_from_pem(text: bytes) -> Authority:
    """Raises :class:`Unreadable`."""
    key, (signer, root) = _from_pem(text, 2)
    _belong(key, signer, root)
    _vouched_for(root, root)
    return Authority(root, signer, key)


def served_to_pem(served: Served) -> bytes:
    """The key, then the chain, in one text: so that the two can never be of different times."""
    return _to_pem(served.key, served.leaf, served.signer)


def served_from_pem(text: bytes) -> Served:
    """Raises :class:`Unreadable`."""
    key, (leaf, signer) = _from_pem(text, 2)
    _belong(key, leaf, signer)
    return Served(leaf, signer, key)


_SERVERS_ONLY: Final = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])


def _permitted(name: str | None) -> list[GeneralName]:
    # where no name at all is listed, every name is permitted (RFC 5280, 4.2.1.10)
    return [DNSName(name or _NO_NAME), *map(IPAddress, AT_HOME)]


def _named(authority: Authority, names: Names) -> list[GeneralName]:
    allowed = names.name is not None and names.name == authority.name
    return [IPAddress(names.address), *((DNSName(names.name),) if allowed and names.name else ())]


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _begun(
    subject: str, issuer: str | Certificate, key: Key, issuer_key: Key, now: datetime, until: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(_called(subject))
        .issuer_name(_called(issuer) if isinstance(issuer, str) else issuer.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _BACKDATED)
        .not_valid_after(until)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False)
    )


def _signing(begun: x509.CertificateBuilder, limits: x509.NameConstraints, below: int) -> x509.CertificateBuilder:
    return (
        begun.add_extension(x509.BasicConstraints(ca=True, path_length=below), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(limits, critical=True)
    )


def _called(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name[:64])])  # RFC 5280: at most 64


def _to_pem(key: Key, *certificates: Certificate) -> bytes:
    pem = serialization.Encoding.PEM
    secret = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return secret + b"".join(each.public_bytes(pem) for each in certificates)


def _from_pem(text: bytes, count: int) -> tuple[Key, list[Certificate]]:
    try:
        key = serialization.load_pem_private_key(text, None)
        certificates = x509.load_pem_x509_certificates(text)
    except (ValueError, TypeError, UnsupportedAlgorithm) as wrong:
        raise Unreadable(str(wrong)) from None
    if not isinstance(key, Key) or len(certificates) != count:
        raise Unreadable
    return key, certificates


def _belong(key: Key, certificate: Certificate, issuer: Certificate) -> None:
    _vouched_for(certificate, issuer)
    try:
        theirs = certificate.public_key()
    except (ValueError, UnsupportedAlgorithm) as wrong:
        raise Unreadable(str(wrong)) from None
    if theirs != key.public_key():
        raise Unreadable


def _vouched_for(certificate: Certificate, issuer: Certificate) -> None:
    try:
        certificate.verify_directly_issued_by(issuer)
    except (InvalidSignature, ValueError, TypeError, UnsupportedAlgorithm) as wrong:
        raise Unreadable(str(wrong)) from None
